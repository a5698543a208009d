import { Box, Button, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useTexts } from '../../texts';

export interface Undo {
  /** What was done, in a sentence. */
  said: string;
  what: string;
  facts: object;
  /** Asked for before it is taken back. */
  isReasoned?: boolean;
}

interface UndoNoticeProps {
  undo: Undo;
  isBusy: boolean;
  onUndo(): void;
  onClose(): void;
}

/** Says what was done and offers to take it back, as long as the page is open. */
export function UndoNotice({ undo, isBusy, onUndo, onClose }: UndoNoticeProps) {
  const text = useTexts();
  return (
    <Grid.Item col={12} xs={12} alignItems="stretch">
      <Box role="status" background="primary100" borderColor="primary200" hasRadius padding={4} width="100%">
        <Flex justifyContent="space-between" gap={4}>
          <Typography>{undo.said}</Typography>
          <Flex gap={2}>
            <Button size="S" variant="secondary" loading={isBusy} onClick={onUndo}>
              {text('act.undo')}
            </Button>
            <IconButton variant="ghost" label={text('invitations.close')} onClick={onClose}>
              <Cross />
            </IconButton>
          </Flex>
        </Flex>
      </Box>
    </Grid.Item>
  );
}
