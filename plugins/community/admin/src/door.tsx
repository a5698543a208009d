/** What the admin screens of every plugin share: one way to register, to read lists, to act, to say what happened. */
export { defineAdmin, type AdminDeclaration, type AdminPage, type AdminWidget } from './define-admin';
export { useAct, useList, useResource } from './requests';
export { ListTable, type Column } from './parts/ListTable';
export { Mark, type Tone } from './parts/Mark';
export { MoreButton, Reading, WidgetReading } from './parts/Reading';
export { WhenText } from './parts/WhenText';
export { Card, Facts } from './parts/Facts';
export { FormDialog, ReasonDialog } from './parts/FormDialog';
export { ActText, FactsText, WhoText, type Named } from './parts/Trail';
export { SchemaField } from './settings/SchemaField';
export { useSaving, type SettingsGroup } from './settings/use-saving';
