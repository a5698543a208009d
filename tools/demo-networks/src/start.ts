import { createDemoNetworks, type RunningDemoNetworks } from './demo-networks';

interface StartOptions {
  port?: number;
  host?: string;
  productUrl?: string;
  publicUrl?: string;
}

/** Arguments before environment before defaults: --port/PORT, --host/HOST, --product/PUBLIC_URL (the site's own), --public/DEMO_NETWORKS_URL. */
export function startOptionsFrom(parameters: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const read = (flag: string, name: string): string | undefined => {
    const place = parameters.indexOf(`--${flag}`);
    const joined = parameters.find((parameter) => parameter.startsWith(`--${flag}=`));
    return joined?.slice(flag.length + 3) ?? (place < 0 ? undefined : parameters[place + 1]) ?? environment[name];
  };
  const [port, host, productUrl, publicUrl] = [read('port', 'PORT'), read('host', 'HOST'), read('product', 'PUBLIC_URL'), read('public', 'DEMO_NETWORKS_URL')];
  return {
    ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }),
    ...(productUrl === undefined ? {} : { productUrl }), ...(publicUrl === undefined ? {} : { publicUrl }),
  };
}

export async function startDemoNetworks({ port = 1888, host = '127.0.0.1', ...options }: StartOptions = {}): Promise<RunningDemoNetworks> {
  return createDemoNetworks(options).listen(port, host);
}
