import type { DemoState } from '../state';
import type { Routes } from '../web/exchange';
import { xAuthenticate } from './authenticate';
import { xProfile } from './profile';
import { xTokens } from './tokens';

export function xRoutes(routes: Routes, state: DemoState): void {
  xTokens(routes, state);
  xAuthenticate(routes, state);
  xProfile(routes, state);
}
