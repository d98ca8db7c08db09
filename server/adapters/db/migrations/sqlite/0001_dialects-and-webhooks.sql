CREATE TABLE `call_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_limits_at` ON `call_limits` (`at`);--> statement-breakpoint
ALTER TABLE `testimonials` ADD `imported` text;--> statement-breakpoint
ALTER TABLE `testimonials` ADD `source` text DEFAULT 'goodword' NOT NULL;--> statement-breakpoint
CREATE INDEX `testimonials_account` ON `testimonials` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `testimonials_space` ON `testimonials` (`space_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `testimonials_source` ON `testimonials` (`space_id`,`source`,`created_at`,`id`);