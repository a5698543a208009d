import { Button, PageHead, Time, pageMeta, useTexts, type DataOf } from '@kring/site/ui';
import { Form, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { MonitorSmartphone } from 'lucide-react';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].devices, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  return { sessions: await context.read('members.list-sessions', {}) };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const id = (await request.formData()).get('session');
  if (id === 'others') await context.call('members.end-other-sessions', {});
  else await context.attempt('members.end-session', { params: { id: String(id) } });
  context.say({ text: settingsTexts[context.language].ended });
  return redirect('/settings/devices');
}

/** As the brands write themselves. */
const brands: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', facebook: 'Facebook', x: 'X', google: 'Google', github: 'GitHub' };

type Device = DataOf<'members.list-sessions'>[number];

export default function Devices() {
  const texts = useTexts(settingsTexts);
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.devices} lead={texts.devicesLead} back={{ to: '/settings', label: texts.back }} />
      <Form method="post" className="stack">
        <ul className="rows" role="list">{sessions.map((session) => <DeviceRow key={session.id} session={session} />)}</ul>
        {sessions.length > 1 ? <div><Button kind="danger" name="session" value="others">{texts.endOthers}</Button></div> : null}
      </Form>
    </div>
  );
}

function DeviceRow({ session }: { session: Device }) {
  const texts = useTexts(settingsTexts);
  const device = session.device ?? texts.unknownDevice;
  const way = session.way === 'email' ? texts.byEmail : texts.way(brands[session.way] ?? session.way);
  return (
    <li className="rows__item">
      <span className="row">
        <span className="rows__icon"><MonitorSmartphone size={22} aria-hidden /></span>
        <span><span className="rows__title">{device}</span><br /><span className="quiet small">{session.isCurrent ? texts.thisDevice : <>{texts.lastSeen} <Time at={session.lastSeenAt} /></>} · {way}</span></span>
      </span>
      {session.isCurrent ? null : <Button name="session" value={session.id} aria-label={texts.endSession(device)}>{texts.end}</Button>}
    </li>
  );
}
