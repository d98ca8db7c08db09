CREATE TABLE `call_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_limits_at` ON `call_limits` (`at`);--> statement-breakpoint
ALTER TABLE `testimonials` ADD `imported` text;--> statement-breakpoint
CREATE INDEX `testimonials_newest` ON `testimonials` (`space_id`,`submitted_at`,`id`) WHERE status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX `campaigns_account` ON `campaigns` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `walls_account` ON `walls` (`account_id`,`created_at`,`id`);