import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  // The whole map of pages is small; asking for it piece by piece would cost a request per click.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
