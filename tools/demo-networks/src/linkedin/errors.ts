import { answerJson, type Exchange } from '../web/exchange';

interface LinkedInError {
  status: number;
  body: Record<string, string | number>;
}

const unable = 'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired. Or external member binding exists';

/** The first group is OAuth's shape, the second that of the REST services behind it. */
export const linkedInErrors = {
  'missing-parameter': { status: 400, body: { error: 'invalid_request', error_description: 'A required parameter "code" is missing' } },
  'unsupported-grant': { status: 400, body: { error: 'unsupported_grant_type', error_description: 'The passed in grant_type is invalid' } },
  'bad-code': { status: 400, body: { error: 'invalid_request', error_description: unable } },
  'expired-code': { status: 400, body: { error: 'invalid_request', error_description: unable } },
  'bad-secret': { status: 401, body: { error: 'invalid_client', error_description: 'Client authentication failed' } },
  'code-verifier': { status: 401, body: { error: 'invalid_client', error_description: 'Client authentication failed' } },
  'invalid-token': { status: 401, body: { status: 401, serviceErrorCode: 65600, code: 'INVALID_ACCESS_TOKEN', message: 'Invalid access token' } },
  'revoked-token': { status: 401, body: { status: 401, serviceErrorCode: 65601, code: 'REVOKED_ACCESS_TOKEN', message: 'The token used in the request has been revoked by the user' } },
  'expired-token': { status: 401, body: { status: 401, serviceErrorCode: 65602, code: 'EXPIRED_ACCESS_TOKEN', message: 'The token used in the request has expired' } },
  'missing-scope': { status: 403, body: { status: 403, serviceErrorCode: 100, code: 'ACCESS_DENIED', message: 'Not enough permissions to access: userinfo.GET.NO_VERSION' } },
  'rate-limit': { status: 429, body: { status: 429, serviceErrorCode: 101, code: 'TOO_MANY_REQUESTS', message: 'Resource level throttle limit for calls to this resource is reached.' } },
} as const satisfies Record<string, LinkedInError>;

export type LinkedInErrorName = keyof typeof linkedInErrors;

export function linkedInError(exchange: Exchange, name: LinkedInErrorName): void {
  answerJson(exchange, linkedInErrors[name].status, linkedInErrors[name].body);
}
