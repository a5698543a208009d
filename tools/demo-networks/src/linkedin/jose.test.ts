import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startProduct, tokenFor } from '../sign-in.testing';

/** jose is an ES module, which jest cannot load; and another process is how a product meets us anyway. */
const check = `
import { createRemoteJWKSet, jwtVerify } from 'jose';
const [issuer, audience, ...tokens] = process.argv.slice(1);
const keys = createRemoteJWKSet(new URL(issuer + '/openid/jwks'));
for (const token of tokens) await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] }).then(({ payload }) => console.log(payload.sub), (error) => console.log(error.code));
`;

const verdicts: [behaviour: string | undefined, verdict: string][] = [
  [undefined, 'kfW51gr4Ja'],
  ['id-token-wrong-audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED'], ['id-token-wrong-issuer', 'ERR_JWT_CLAIM_VALIDATION_FAILED'], ['id-token-not-yet', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
  ['id-token-expired', 'ERR_JWT_EXPIRED'], ['id-token-unsigned', 'ERR_JOSE_ALG_NOT_ALLOWED'], ['id-token-hs256', 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ['id-token-unknown-key', 'ERR_JWKS_NO_MATCHING_KEY'], ['id-token-forged', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'], ['id-token-garbage', 'ERR_JWS_INVALID'],
];

test('jose accepts the ID token against our JWKS, and refuses the wrong ones for the right reasons', async () => {
  const product = await startProduct();
  const tokens: string[] = [];
  for (const [behaviour] of verdicts) {
    if (behaviour !== undefined) await product.misbehave('linkedin', 'token', behaviour);
    tokens.push((await tokenFor(product, 'linkedin', { person: 'noor' })).id_token ?? '');
  }
  const parameters = ['--input-type=module', '-e', check, `${product.url}/linkedin/oauth`, product.environment.SOCIAL_LINKEDIN_CLIENT_ID ?? '', ...tokens];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: __dirname });
  await product.close();
  expect(stdout.trim().split('\n')).toEqual(verdicts.map(([, verdict]) => verdict));
});
