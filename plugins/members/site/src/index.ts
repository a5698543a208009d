import { defineSite } from '@kring/site/define';

/** What members bring to the member site: people, profiles, relations and everything a member sets. */
export default defineSite({ pages: [] });
