import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { InvitationsPage } from './InvitationsPage';
import { OrganisationPage } from './OrganisationPage';
import { MemberPage } from './member/MemberPage';
import { MembersPage } from './list/MembersPage';

export default function App() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::members.read', subject: null }]}>
      <Routes>
        <Route index element={<MembersPage />} />
        <Route path="invitations" element={<InvitationsPage />} />
        <Route path="organisation" element={<OrganisationPage />} />
        <Route path=":memberId" element={<MemberPage />} />
      </Routes>
    </Page.Protect>
  );
}
