import { createHmac } from 'node:crypto';
import { SignedRequestRefusedError } from './errors';
import { readSignedRequest } from './signed-request';

const secret = 'appsecret';
const at = new Date(1_291_836_800_000);
const genuine = { algorithm: 'HMAC-SHA256', expires: 1_291_840_400, issued_at: 1_291_836_800, user_id: '218471' };

function sign(payload: unknown, key = secret): string {
  const encoded = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', key).update(encoded).digest('base64url')}.${encoded}`;
}

const read = (text: unknown, now = at) => () => readSignedRequest(text, secret, now);

test('[75] a request signed by Facebook is read: the known vector gives its subject', () => {
  const vector =
    'N32LNcvDGXq0GI1jxm-tj1ysJh2uqkNIBcUhUmTp19k.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImV4cGlyZXMiOjEyOTE4NDA0MDAsImlzc3VlZF9hdCI6MTI5MTgzNjgwMCwidXNlcl9pZCI6IjIxODQ3MSJ9';
  expect(readSignedRequest(vector, secret, at)).toEqual({ subject: '218471', issuedAt: at });
});

const [signature, payload] = sign(genuine).split('.');
const refused: Record<string, unknown> = {
  'a changed signature': `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}.${payload}`,
  'a changed payload': `${signature}.${payload.slice(0, -1)}A`,
  'another secret': sign(genuine, 'other'),
  'algorithm none': sign({ ...genuine, algorithm: 'none' }),
  'algorithm in lower case': sign({ ...genuine, algorithm: 'hmac-sha256' }),
  'no algorithm': sign({ ...genuine, algorithm: undefined }),
  'a truncated text': sign(genuine).slice(0, 60),
  'only a signature': signature,
  'an extra dot': `${sign(genuine)}.`,
  'a third part': `${sign(genuine)}.e30`,
  'characters outside base64url': `${signature.slice(0, -1)}+.${payload}`,
  'padding': `${signature}=.${payload}`,
  'a JSON array': sign([genuine]),
  'JSON null': sign('null'),
  'no JSON': sign('subject=1'),
  'no subject': sign({ ...genuine, user_id: undefined }),
  'a subject that is no number': sign({ ...genuine, user_id: "1' or 1=1" }),
  'no time': sign({ ...genuine, issued_at: undefined }),
  'a time as text': sign({ ...genuine, issued_at: '1291836800' }),
  'more than four kilobytes': sign({ ...genuine, filler: 'x'.repeat(5_000) }),
  'a list': [sign(genuine)],
  'nothing': undefined,
};

test.each(Object.entries(refused))('[75] %s is refused', (_defect, text) => {
  expect(read(text)).toThrow(SignedRequestRefusedError);
});

test('[75] a request from before the last hour, or from the future, is refused', () => {
  expect(read(sign(genuine), new Date(at.getTime() + 59 * 60_000))).not.toThrow();
  expect(read(sign(genuine), new Date(at.getTime() + 61 * 60_000))).toThrow(SignedRequestRefusedError);
  expect(read(sign(genuine), new Date(at.getTime() - 6 * 60_000))).toThrow(SignedRequestRefusedError);
});

test('[75] without an app secret nothing is accepted', () => {
  expect(() => readSignedRequest(sign(genuine, ''), '', at)).toThrow(SignedRequestRefusedError);
});
