import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A card of a page: a title, perhaps acts beside it, and what it is about. */
export function Card({ title, badge, acts, children }: { title: string; badge?: ReactNode; acts?: ReactNode; children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={6} hasRadius shadow="tableShadow" width="100%">
      <Flex justifyContent="space-between" alignItems="center" paddingBottom={4} gap={4} wrap="wrap">
        <Flex gap={3} alignItems="center">
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
          {badge}
        </Flex>
        {acts}
      </Flex>
      {children}
    </Box>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box tag="dl">
      {facts.map(([label, value]) => (
        <Flex key={label} gap={4} alignItems="baseline" paddingTop={1} paddingBottom={1} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
          <Box tag="dt" width={{ initial: '100%', medium: '20rem' }} shrink={0}>
            <Typography textColor="neutral600">{label}</Typography>
          </Box>
          <Box tag="dd" grow={1} minWidth={0}>
            {typeof value === 'string' || typeof value === 'number' ? <Typography>{value}</Typography> : value}
          </Box>
        </Flex>
      ))}
    </Box>
  );
}
