import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';

startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const register = () => void navigator.serviceWorker.register('/service-worker.js');
  // The scripts are not waited for: the page may have finished loading before they run.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}
