import { Card, ListTable } from '@kring/community/admin';
import { Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Dossier, DossierSection } from '../../api';
import { useTexts } from '../../texts';

/** What other plugins know of the member. */
export function Sections({ member }: { member: Dossier }) {
  const { locale } = useIntl();
  return member.sections.map((section) => (
    <Grid.Item key={section.code} col={12} xs={12} alignItems="stretch">
      <Card title={locale === 'nl' ? section.title.nl : section.title.en}>
        <Rows section={section} />
      </Card>
    </Grid.Item>
  ));
}

type Row = { cells: (string | number | null)[]; position: number };

function Rows({ section: { columns, rows } }: { section: DossierSection }) {
  const text = useTexts();
  if (rows.length === 0) return <Typography textColor="neutral600">{text('member.nothing')}</Typography>;
  return (
    <ListTable<Row>
      rows={rows.map((cells, position) => ({ cells, position }))}
      rowKey={(row) => String(row.position)}
      columns={columns.map((column, place) => ({
        key: column,
        label: text.or(`dossier.${column}`, column),
        render: (row) => <Typography>{row.cells[place] === null ? '–' : text.or(`dossier.${row.cells[place]}`, String(row.cells[place]))}</Typography>,
      }))}
    />
  );
}
