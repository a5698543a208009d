import type { DemoState } from '../state';
import type { Routes } from '../web/exchange';
import { facebookDialog } from './dialog';
import { facebookGraph } from './graph';
import { facebookToken } from './token';

export function facebookRoutes(routes: Routes, state: DemoState): void {
  facebookDialog(routes, state);
  facebookToken(routes, state);
  facebookGraph(routes, state);
}
