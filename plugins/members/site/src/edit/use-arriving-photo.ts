import { useRefresh } from '@kring/site/ui';
import { useEffect, useRef } from 'react';

/** A network's photo is copied after the sign-in is answered; milliseconds after which it is looked for again. */
const looks = [1_000, 2_500, 5_000];

/** Shows the photo as soon as it is here, to those who wait for it: on the page and in the header. */
export function useArrivingPhoto(isHere: boolean): void {
  const refresh = useRefresh();
  const look = useRef(refresh);
  look.current = refresh;
  useEffect(() => {
    if (isHere) return;
    const timers = looks.map((milliseconds) => setTimeout(() => look.current(), milliseconds));
    return () => timers.forEach(clearTimeout);
  }, [isHere]);
}
