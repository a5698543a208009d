import type { RoutesById } from '@kring/community/extend';
import type * as routes from './routes';

declare module '@kring/community/extend' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges
  interface ApiRoutes extends RoutesById<typeof routes> {}
}
