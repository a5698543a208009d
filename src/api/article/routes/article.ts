import { factories } from '@strapi/strapi';

/** The public reads; editors write in the admin. */
export default factories.createCoreRouter('api::article.article', { only: ['find', 'findOne'] });
