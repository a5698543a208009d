/** The site's router for pages of plugins: Strapi's admin brings an older one under the same name. */
export * from 'react-router';
