import { defineJob } from '@kring/community/extend';
import { z } from 'zod';
import { erase, eraseJobCode } from './services/erasing';

export const eraseMember = defineJob({
  code: eraseJobCode,
  payload: z.object({ memberId: z.string() }),
  timeoutSeconds: 600,
  run: ({ strapi, payload }) => erase(strapi, payload.memberId),
});
