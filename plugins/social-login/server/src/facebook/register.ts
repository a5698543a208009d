import type { Core } from '@strapi/strapi';
import { addModels } from '../add-models';
import { deletionModel } from './deletions';

export function registerFacebook(strapi: Core.Strapi): void {
  addModels(strapi, deletionModel);
}
