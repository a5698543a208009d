import { randomBytes } from 'node:crypto';
import { answerJson, type Exchange } from '../web/exchange';

interface GraphError {
  status: number;
  message: string;
  type: 'OAuthException' | 'GraphMethodException';
  code: number;
  subcode?: number;
}

/** What Meta's servers say; https://developers.facebook.com/docs/graph-api/guides/error-handling. */
export const facebookErrors = {
  'unknown-app': { status: 400, message: 'Error validating application. Cannot get application info due to a system error.', type: 'OAuthException', code: 101 },
  'missing-code': { status: 400, message: 'Missing authorization code', type: 'OAuthException', code: 1 },
  'bad-secret': { status: 400, message: 'Error validating client secret.', type: 'OAuthException', code: 1 },
  'bad-code': { status: 400, message: 'Invalid verification code format.', type: 'OAuthException', code: 100 },
  'other-redirect-uri': { status: 400, message: 'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request', type: 'OAuthException', code: 100 },
  'used-code': { status: 400, message: 'This authorization code has been used.', type: 'OAuthException', code: 100, subcode: 36009 },
  'expired-code': { status: 400, message: 'This authorization code has expired.', type: 'OAuthException', code: 100, subcode: 36007 },
  'code-verifier': { status: 400, message: 'code_verifier param is provided without a code_challenge in authorization request.', type: 'OAuthException', code: 1 },
  'missing-token': { status: 400, message: 'An active access token must be used to query information about the current user.', type: 'OAuthException', code: 2500 },
  'invalid-token': { status: 401, message: 'Invalid OAuth access token - Cannot parse access token', type: 'OAuthException', code: 190 },
  'app-removed': { status: 401, message: 'Error validating access token: The user has not authorized application.', type: 'OAuthException', code: 190, subcode: 458 },
  'password-changed': { status: 401, message: 'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.', type: 'OAuthException', code: 190, subcode: 460 },
  'token-expired': { status: 401, message: 'Error validating access token: Session has expired.', type: 'OAuthException', code: 190, subcode: 463 },
  'token-invalidated': { status: 401, message: 'The access token is invalid.', type: 'OAuthException', code: 190, subcode: 467 },
  'rate-limit': { status: 400, message: '(#4) Application request limit reached', type: 'OAuthException', code: 4 },
  'permission-denied': { status: 403, message: '(#10) Application does not have permission for this action', type: 'OAuthException', code: 10 },
  'permission-missing': { status: 403, message: '(#200) Requires extended permission', type: 'OAuthException', code: 200 },
  'deprecated-version': { status: 400, message: '(#2635) You are calling a deprecated version of the API. Please update to the latest version: v26.0.', type: 'OAuthException', code: 2635 },
  'temporarily-unavailable': { status: 503, message: 'Service temporarily unavailable', type: 'OAuthException', code: 2 },
  'proof-required': { status: 400, message: 'API calls from the server require an appsecret_proof argument', type: 'GraphMethodException', code: 100 },
  'proof-invalid': { status: 400, message: 'Invalid appsecret_proof provided in the API argument', type: 'GraphMethodException', code: 100 },
  'unknown-object': { status: 400, message: "Unsupported get request. Object with this ID does not exist, cannot be loaded due to missing permissions, or does not support this operation.", type: 'GraphMethodException', code: 100, subcode: 33 },
  'unknown-grant': { status: 400, message: 'Unsupported grant type', type: 'OAuthException', code: 1 },
} as const satisfies Record<string, GraphError>;

export type FacebookErrorName = keyof typeof facebookErrors;

function graphErrorBody(error: GraphError): unknown {
  return {
    error: {
      message: error.message, type: error.type, code: error.code,
      ...(error.subcode === undefined ? {} : { error_subcode: error.subcode }),
      fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
    },
  };
}

export function graphError(exchange: Exchange, error: FacebookErrorName | GraphError): void {
  const known: GraphError = typeof error === 'string' ? facebookErrors[error] : error;
  exchange.set('WWW-Authenticate', `OAuth "Facebook Platform" "invalid_token" "${known.message}"`);
  answerJson(exchange, known.status, graphErrorBody(known), 'application/json; charset=UTF-8');
}
