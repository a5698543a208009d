import { defineJob } from '@kring/community/extend';
import { z } from 'zod';
import { makeExport } from './services/make-export';

export const buildExport = defineJob({
  code: 'members.build-export',
  payload: z.object({ exportId: z.string() }),
  timeoutSeconds: 300,
  run: ({ strapi, payload }) => makeExport(strapi, payload.exportId),
});
