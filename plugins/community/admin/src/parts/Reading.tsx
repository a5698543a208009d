import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface ReadingProps {
  isLoading: boolean;
  error?: string;
  /** Reads again after a failure. */
  retry?(): void;
  isEmpty?: boolean;
  /** Says why there is nothing and what to do. */
  empty?: string;
  /** A way on from nothing. */
  emptyAction?: ReactNode;
  children: ReactNode;
}

/** The states around something that is read: waiting, failed, nothing there. */
export function Reading({ isLoading, error, retry, isEmpty, empty = '', emptyAction, children }: ReadingProps) {
  const { formatMessage } = useIntl();
  if (error) {
    const again = retry && (
      <Button variant="secondary" onClick={retry}>
        {formatMessage({ id: 'community.try-again', defaultMessage: 'Try again' })}
      </Button>
    );
    return (
      <Box role="alert">
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" aria-hidden />} content={error} action={again} hasRadius shadow="tableShadow" />
      </Box>
    );
  }
  if (isLoading) {
    return (
      <Flex justifyContent="center" padding={8} aria-busy="true">
        <Loader>{formatMessage({ id: 'community.loading', defaultMessage: 'Loading' })}</Loader>
      </Flex>
    );
  }
  if (!isEmpty) return <>{children}</>;
  return <EmptyStateLayout icon={<EmptyDocuments width="16rem" aria-hidden />} content={empty} action={emptyAction} hasRadius shadow="tableShadow" />;
}

/** The same in the small room of a widget. */
export function WidgetReading({ isLoading, error, isEmpty, empty, children }: Omit<ReadingProps, 'retry' | 'emptyAction'>) {
  const { formatMessage } = useIntl();
  if (isLoading) {
    return (
      <Flex justifyContent="center" padding={4} aria-busy="true">
        <Loader small>{formatMessage({ id: 'community.loading', defaultMessage: 'Loading' })}</Loader>
      </Flex>
    );
  }
  if (!error && !isEmpty) return <>{children}</>;
  return (
    <Flex height="100%" justifyContent="center" padding={4} role={error ? 'alert' : undefined}>
      <Typography textColor="neutral600" textAlign="center">
        {error ?? empty}
      </Typography>
    </Flex>
  );
}

export function MoreButton({ more }: { more?: () => void }) {
  const { formatMessage } = useIntl();
  if (!more) return null;
  return (
    <Flex justifyContent="center" paddingTop={4}>
      <Button variant="tertiary" onClick={more}>
        {formatMessage({ id: 'community.list.more', defaultMessage: 'Load more' })}
      </Button>
    </Flex>
  );
}
