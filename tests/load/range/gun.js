// Shoots at one address per order and says what came back. A process of its own, so that its work is not the server's.
const autocannon = require('autocannon');

let visitor = (Date.now() % 200) * 65_536;

/** Each request from another address, as the proxy in front says it. */
const another = () => ({ 'x-forwarded-for': `10.${((visitor += 1) >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}` });

process.on('message', ({ areVisitorsMany, ...order }) => {
  const setupClient = (client) => {
    client.setHeaders({ ...order.headers, ...another() });
    client.on('response', () => client.setHeaders({ ...order.headers, ...another() }));
  };
  autocannon({ ...order, duration: 1, ...(areVisitorsMany ? { setupClient } : {}) }).then((shots) => process.send(shots));
});
