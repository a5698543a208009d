// Brings the offline page and the files of the build; never keeps a page or an answer of the API.
const cacheName = 'kring-3';
const offlinePage = '/offline';

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(offlinePage)));
  else if (url.pathname.startsWith('/_site/') || url.pathname === '/theme.css') event.respondWith(fromCacheFirst(request));
});

async function keepOfflinePage() {
  const cache = await caches.open(cacheName);
  const response = await fetch(offlinePage, { credentials: 'omit' });
  const html = await response.clone().text();
  await cache.put(offlinePage, response);
  const files = [...html.matchAll(/href="(\/(?:_site\/[^"#]+\.css|theme\.css[^"#]*))#?"/g)].map(([, address]) => address);
  await cache.addAll(files);
}

async function fromCacheFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
}
