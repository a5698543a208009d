import address from './wall.css?url';

/** For parts of other plugins' pages: what is loaded lazily brings no styles along to a page that the server draws. */
export function WallStyles() {
  return <link rel="stylesheet" href={address} />;
}
