import { answerJson, type Exchange } from '../web/exchange';

interface XError {
  status: number;
  type?: string;
  body: string | Record<string, unknown>;
}

const v1 = (status: number, code: number, message: string): XError => ({ status, body: { errors: [{ code, message }] } });
const v2 = (status: number, title: string, detail: string, problem = 'about:blank'): XError => ({ status, type: 'application/problem+json', body: { title, detail, type: problem, status } });

/** 1.1 answers with numbered errors, 2 with problem documents, and one old corner still with XML. */
export const xErrors = {
  'could-not-authenticate': v1(401, 32, 'Could not authenticate you.'),
  'invalid-token': v1(401, 89, 'Invalid or expired token.'),
  'timestamp-out-of-bounds': v1(401, 135, 'Timestamp out of bounds.'),
  'bad-authentication-data': v1(400, 215, 'Bad Authentication data.'),
  'rate-limit': v1(429, 88, 'Rate limit exceeded'),
  'limited-access': v1(403, 453, 'You currently have access to a subset of X API V2 endpoints and limited v1.1 endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need a different access level.'),
  'suspended': v1(403, 64, 'Your account is suspended and is not permitted to access this feature.'),
  'over-capacity': v1(503, 130, 'Over capacity'),
  'callback-not-approved': { status: 403, type: 'application/xml;charset=utf-8', body: '<?xml version="1.0" encoding="UTF-8"?><errors><error code="415">Callback URL not approved for this client application. Approved callback URLs can be adjusted in your application settings</error></errors>' },
  'request-token-missing': { status: 401, type: 'text/html;charset=utf-8', body: 'Request token missing' },
  'bad-verifier': { status: 401, type: 'text/html;charset=utf-8', body: 'Error processing your OAuth request: Invalid oauth_verifier parameter' },
  'no-credits': v2(402, 'CreditsDepleted', 'Your enrolled account does not have any credits to fulfill this request.', 'https://api.x.com/2/problems/credits'),
  'not-enrolled': v2(403, 'Client Forbidden', 'When authenticating requests to the X API v2 endpoints, you must use keys and tokens from an App that is attached to a Project.', 'https://api.x.com/2/problems/client-forbidden'),
  'unauthorized': v2(401, 'Unauthorized', 'Unauthorized'),
} as const satisfies Record<string, XError>;

export type XErrorName = keyof typeof xErrors;

export function xError(exchange: Exchange, name: XErrorName): void {
  const error: XError = xErrors[name];
  if (typeof error.body !== 'string') return answerJson(exchange, error.status, error.body, error.type ?? 'application/json;charset=utf-8');
  exchange.status = error.status;
  exchange.set('Content-Type', error.type ?? 'text/plain');
  exchange.body = error.body;
}
