import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { SpacePatch } from '../../../domain/setup/index.ts';
import type { Space } from '../../../domain/spaces/index.ts';
import type { TestimonialStatus } from '../../../domain/testimonials/index.ts';
import type { Wall } from '../../../domain/walls/index.ts';
import type { Given } from '../../kit/operation.ts';
import type { operations, space } from './schemas.ts';

export interface KnownSpace {
  space: Space;
  counts: Record<TestimonialStatus, number>;
  mainWall: Wall | undefined;
  isDefault: boolean;
}

export function spaceObject(
  { space: { id, name, slug, settings, createdAt }, counts, mainWall, isDefault }: KnownSpace,
  publicUrl: string,
): z.infer<typeof space> {
  return {
    id: formatId('space', id),
    object: 'space',
    name,
    slug,
    description: settings.description ?? null,
    primary_color: settings.accent,
    background_style: mainWall?.settings.theme ?? 'auto',
    logo_url: settings.logoUrl ?? null,
    testimonial_count: counts.pending + counts.approved + counts.archived,
    approved_count: counts.approved,
    public_wall_url: mainWall ? `${publicUrl}/w/${mainWall.slug}` : null,
    created_at: new Date(createdAt).toISOString(),
    default: isDefault,
    locale: settings.locale,
    site_url: settings.siteUrl,
    help_url: settings.helpUrl,
    frequency_days: settings.frequencyDays,
    sms_name: settings.smsName ?? null,
    sms_help: settings.smsHelp ?? null,
  };
}

type Settings = Omit<Given<typeof operations.create>['body'], 'name' | 'slug'> & { name?: string | undefined };

/** Only what was given: null is given, and takes the setting away. */
export function spacePatch(body: Settings): SpacePatch {
  const patch = {
    name: body.name,
    description: body.description,
    accent: body.primary_color,
    wallTheme: body.background_style,
    logoUrl: body.logo_url,
    siteUrl: body.site_url,
    helpUrl: body.help_url,
    frequencyDays: body.frequency_days,
    smsName: body.sms_name,
    smsHelp: body.sms_help,
  };
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
