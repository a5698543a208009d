// Runs the demo networks on DEMO_NETWORKS_PORT; the demo and the tests start it as a program of its own.
import demoNetworks from '@kring/demo-networks';

const { HOST: host = '127.0.0.1', DEMO_NETWORKS_PORT: port = '1888', DEMO_NETWORKS_URL: url = `http://localhost:${port}` } = process.env;
const { createDemoNetworks } = demoNetworks;
const networks = await createDemoNetworks({ host, port: Number(port), baseUrl: url });

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void Promise.resolve(networks.close?.()).then(() => process.exit(0)));
