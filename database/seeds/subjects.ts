import type { Core } from '@strapi/strapi';

const departments = [
  { slug: 'winkelvloer', nameNl: 'Winkelvloer', nameEn: 'Shop floor' },
  { slug: 'servicedesk', nameNl: 'Servicedesk', nameEn: 'Service desk' },
  { slug: 'productteam', nameNl: 'Productteam', nameEn: 'Product team' },
  { slug: 'bakkerij', nameNl: 'Bakkerij', nameEn: 'Bakery' },
  { slug: 'molen', nameNl: 'Molen', nameEn: 'Mill' },
];

const themes = [
  { slug: 'desem', nameNl: 'Desem', nameEn: 'Sourdough' },
  { slug: 'meel', nameNl: 'Graan en meel', nameEn: 'Grain and flour' },
  { slug: 'bakken-thuis', nameNl: 'Thuis bakken', nameEn: 'Baking at home' },
  { slug: 'recepten', nameNl: 'Recepten', nameEn: 'Recipes' },
  { slug: 'winkels', nameNl: 'Onze winkels', nameEn: 'Our shops' },
  { slug: 'molen', nameNl: 'De molen', nameEn: 'The mill' },
  { slug: 'duurzaam', nameNl: 'Duurzaam', nameEn: 'Sustainability' },
  { slug: 'cooperatie', nameNl: 'De coöperatie', nameEn: 'The cooperative' },
];

export async function seedSubjects(strapi: Core.Strapi): Promise<void> {
  for (const [position, department] of departments.entries()) {
    await strapi.documents('plugin::members.department').create({ data: { ...department, position } });
  }
  for (const [position, theme] of themes.entries()) {
    await strapi.documents('plugin::members.theme').create({ data: { ...theme, position } });
  }
}
