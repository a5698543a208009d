/** What the admin screens of every plugin share: one way to register, to read lists, to act, to say what happened. */
export { defineAdmin, type AdminDeclaration, type AdminPage, type AdminWidget } from './define-admin';
export { useAct, useList, useResource } from './requests';
export { Facts, ListTable, MoreButton, Quiet, ReasonDialog, Reading, WhenText, type Column } from './parts';
