import { defineSite } from '@kring/site/define';

/** What social login brings to the member site: the ways in, and what a member does with them. */
export default defineSite({
  pages: [{ path: 'join', module: './pages/join.tsx' }],
});
