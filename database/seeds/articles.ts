import type { Core } from '@strapi/strapi';
import { grantToPublic } from './store';

const articles = [
  { slug: 'truus-wordt-veertig', language: 'nl', title: 'Truus wordt veertig', intro: 'Onze moederdesem is ouder dan de meeste van onze bakkers.', body: 'In 1987 mengde de oude meneer Wiek roggemeel met water en liet de kom op de vensterbank staan. Daar bakken we nog altijd mee.\n\nWie een beetje Truus wil, neemt een schoon potje mee naar de winkel. Voeren leren we je er gratis bij.' },
  { slug: 'molen-de-hoop-draait-weer', language: 'nl', title: 'Molen De Hoop draait weer', intro: 'Na zes maanden herstel gaan de wieken zaterdag om tien uur van de vang.', body: 'De roede is vervangen en het kruiwerk loopt als nieuw. Gerrit maalt de eerste zak Zeeuwse tarwe voor wie erbij is.' },
  { slug: 'what-is-in-your-bread', language: 'en', title: 'What is in your bread', intro: 'Every loaf now carries the name of the farmer.', body: 'Flour, water, salt and time. From this autumn the label also tells you which of our thirty farmers grew the grain, and where.' },
];

const pages = [
  { slug: 'over-ons', language: 'nl', title: 'Over Molenwiek', body: 'Molenwiek is een coöperatie van bakkers, molenaars en klanten. We hebben twaalf winkels, één molen en een bakkerij in Deventer.' },
  { slug: 'privacy', language: 'nl', title: 'Privacy', body: 'We bewaren wat je ons geeft, zo lang als jij wilt. In je instellingen kun je alles meenemen en alles wissen.' },
  { slug: 'about-us', language: 'en', title: 'About Molenwiek', body: 'Molenwiek is a cooperative of bakers, millers and customers, with twelve shops, one mill and a bakery in Deventer.' },
];

/** A few pages of the organisation's own site, so that the admin is not empty. */
export async function seedArticles(strapi: Core.Strapi): Promise<void> {
  await grantToPublic(strapi, ['api::article.article.find', 'api::article.article.findOne', 'api::page.page.find', 'api::page.page.findOne']);
  for (const article of articles) await strapi.documents('api::article.article').create({ data: article, status: 'published' });
  for (const page of pages) await strapi.documents('api::page.page').create({ data: page, status: 'published' });
}
