import type { Viewer } from '@kring/community/extend';

/** A viewer who still waits for approval sees what a visitor sees. */
export const isInside = (viewer: Viewer | null): viewer is Viewer => viewer !== null && viewer.state !== 'pending';
