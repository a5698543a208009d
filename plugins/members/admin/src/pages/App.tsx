import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import MemberPage from './MemberPage';
import MembersPage from './MembersPage';

export default function App() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::members.read', subject: null }]}>
      <Routes>
        <Route index element={<MembersPage />} />
        <Route path=":memberId" element={<MemberPage />} />
      </Routes>
    </Page.Protect>
  );
}
