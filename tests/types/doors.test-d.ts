/** What can be reached of another plugin: its door and nothing behind it. */
// @ts-expect-error the inside of a plugin is not exported
import type {} from '@kring/community/server/src/limits';
// @ts-expect-error the compiled inside is not exported either
import type {} from '@kring/members/dist/server/src/extend';
import type { WayIn } from '@kring/members/extend';
import type { Network } from '@kring/social-login/extend';

export const way: WayIn = { code: 'types.key', countFor: async () => 1 };

// @ts-expect-error it must say how many of its kind a member has
export const broken: WayIn = { code: 'types.key' };

// @ts-expect-error an address is believed or not; there is nothing between
export const trust: Network['emailTrust'] = 'sometimes';
