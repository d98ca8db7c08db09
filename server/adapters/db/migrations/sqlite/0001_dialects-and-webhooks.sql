CREATE TABLE `call_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_limits_at` ON `call_limits` (`at`);--> statement-breakpoint
ALTER TABLE `testimonials` ADD `imported` text;--> statement-breakpoint
ALTER TABLE `testimonials` ADD `source` text DEFAULT 'goodword' NOT NULL;--> statement-breakpoint
CREATE INDEX `testimonials_newest` ON `testimonials` (`space_id`,`submitted_at`,`id`) WHERE status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX `testimonials_account` ON `testimonials` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `testimonials_space` ON `testimonials` (`space_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `testimonials_imported` ON `testimonials` (`space_id`,`content_hash`) WHERE provenance = 'import';--> statement-breakpoint
CREATE INDEX `testimonials_source` ON `testimonials` (`space_id`,`source`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `campaigns_account` ON `campaigns` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_account` ON `contacts` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `suppressions_account` ON `suppressions` (`account_id`,`created_at`,`address_hash`);--> statement-breakpoint
CREATE INDEX `triggers_unmatched` ON `triggers` (`account_id`,lower("who")) WHERE "triggers"."contact_id" is null;--> statement-breakpoint
CREATE INDEX `walls_account` ON `walls` (`account_id`,`created_at`,`id`);