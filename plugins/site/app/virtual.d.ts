declare module 'virtual:kring-contributions' {
  import type { SiteContribution } from '@kring/site/define';

  export const contributions: readonly SiteContribution[];
}

declare module 'virtual:react-router/server-build' {
  import type { ServerBuild } from 'react-router';

  export const routes: ServerBuild['routes'];
}
