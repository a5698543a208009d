import { defineSchedule, schedules } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { addModels } from '../add-models';
import { deleteOldProofs, nativeProofModel } from './store';

const sweepProofs = defineSchedule({
  code: 'social-login.sweep-native-proofs',
  cron: '27 * * * *',
  run: ({ strapi, at }) => deleteOldProofs(strapi, at),
});

export function registerNative(strapi: Core.Strapi): void {
  addModels(strapi, nativeProofModel);
  schedules.of(strapi).add(sweepProofs);
}
