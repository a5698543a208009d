import { CommunityError } from '@kring/community/extend';
import type { FailureReason } from '../failures';

/** One sentence for every defect of a token. */
export class TokenRefusedError extends CommunityError {
  constructor() {
    super(400, 'This token can’t be used to log in here.', { code: 'social-login.token-refused' });
  }
}

const sentences: Partial<Record<FailureReason, string>> = {
  'email-known': 'Log in the way you did before. After that you can link this network in your settings.',
  closed: 'This community takes no new members at the moment.',
  'invitation-needed': 'You need an invitation to join here.',
  suspended: 'This account is suspended.',
};

/** The token is good; the person may not come in with it. */
export class NativeLoginRefusedError extends CommunityError {
  constructor(reason: FailureReason) {
    super(403, sentences[reason] ?? 'Logging in did not work.', { code: `social-login.${reason}` });
  }
}
