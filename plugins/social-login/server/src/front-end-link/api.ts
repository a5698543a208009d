import type { RoutesById } from '@kring/community/extend';
import type * as routes from './routes';

declare module '@kring/community/extend' {
  interface ApiRoutes extends RoutesById<typeof routes> {}
}
