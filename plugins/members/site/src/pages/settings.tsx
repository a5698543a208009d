import { Notice, PageHead, SettingsRow, Slot, Time, loadSlot, pageMeta, useTexts } from '@kring/site/ui';
import { Link, useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { DoorOpen, Languages, Lock, MailPlus, MonitorSmartphone, PackageOpen, PenLine, ShieldBan } from 'lucide-react';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const [me, sections] = await Promise.all([context.read('members.show-me', {}), loadSlot('settings.sections', context, {})]);
  return { leaving: me.leaving, sections };
}

export default function SettingsPage() {
  const texts = useTexts(settingsTexts);
  const { leaving, sections } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.title} />
      {leaving ? <Notice title={texts.leavingTitle}><p>{texts.leavingOn} <Time at={leaving.at} />. <Link to="/settings/leave">{texts.stay}</Link></p></Notice> : null}
      <ul className="rows" role="list">
        <SettingsRow to="/profile/edit" icon={PenLine} title={texts.profile} text={texts.profileText} />
        <Slot name="settings.sections" loaded={sections} props={{}} />
        <SettingsRow to="/settings/devices" icon={MonitorSmartphone} title={texts.devices} text={texts.devicesText} />
        <SettingsRow to="/settings/privacy" icon={Lock} title={texts.privacy} text={texts.privacyText} />
        <SettingsRow to="/settings/blocked" icon={ShieldBan} title={texts.blocked} text={texts.blockedText} />
        <SettingsRow to="/settings/language" icon={Languages} title={texts.language} text={texts.languageText} />
        <SettingsRow to="/invitations" icon={MailPlus} title={texts.invitations} text={texts.invitationsText} />
        <SettingsRow to="/settings/export" icon={PackageOpen} title={texts.export} text={texts.exportText} />
        <SettingsRow to="/settings/leave" icon={DoorOpen} title={texts.leave} text={texts.leaveText} />
      </ul>
    </div>
  );
}
