import { jobs } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { identityCompanions } from '../identity-companions';
import { copyPicture } from './copy-picture';
import { pictureCompanion } from './picture-companion';

export function registerAvatars(strapi: Core.Strapi): void {
  jobs.of(strapi).add(copyPicture);
  identityCompanions.of(strapi).add(pictureCompanion);
}
