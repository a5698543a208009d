import { z } from 'zod';
import { endpoint, keyFields } from '../networks/configuration-fields';
import { defineNetwork } from '../networks/define-network';
import { isVerifiedClaim, type IdTokenClaims } from './id-token';
import { openIdFlow, type OpenIdHabits } from './openid-flow';

/** https://developers.google.com/identity/openid-connect/openid-connect */
const configuration = z.object({ ...keyFields, issuer: endpoint().default('https://accounts.google.com') });

export const googleHabits: OpenIdHabits = {
  otherIssuerNames: ['accounts.google.com'],
  isEmailVerified: isOwnAddress,
};

/** Google only speaks for its own mailboxes and those of its customers' domains; other addresses may have changed hands. */
function isOwnAddress({ email, email_verified, hd }: IdTokenClaims): boolean {
  return isVerifiedClaim(email_verified) && (Boolean(hd) || /@(gmail|googlemail)\.com$/i.test(email ?? ''));
}

export const google = defineNetwork({
  code: 'google',
  name: 'Google',
  icon: 'M12 10.2v3.9h5.5c-.3 1.3-1.6 3.7-5.5 3.7a5.8 5.8 0 1 1 3.8-10.2l2.8-2.7A9.8 9.8 0 1 0 12 21.8c5.7 0 9.4-4 9.4-9.6 0-.7-.1-1.3-.2-2H12Z',
  brandNote: {
    en: 'Google asks for its own mark, uncoloured marks only on a plain button, and the text "Continue with Google".',
    nl: 'Google vraagt om het eigen beeldmerk, zonder kleur alleen op een effen knop, en de tekst "Doorgaan met Google".',
  },
  consoleUrl: 'https://console.cloud.google.com/auth/clients',
  configuration,
  scopes: ['openid', 'profile', 'email'],
  emailTrust: 'as-network-says',
  pictureHosts: ['.googleusercontent.com'],
  usesPkce: true,
  usesNonce: true,
  flow: openIdFlow<z.output<typeof configuration>>(googleHabits),
});
