CREATE TABLE `call_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `call_limits_at` ON `call_limits` (`at`);--> statement-breakpoint
CREATE TABLE `thread_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`seq` integer NOT NULL,
	`by` text NOT NULL,
	`member_id` text,
	`author` text NOT NULL,
	`body` text NOT NULL,
	`mail_id` text NOT NULL,
	`attachments` text NOT NULL,
	`origin_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_messages_seq` ON `thread_messages` (`thread_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `thread_messages_origin` ON `thread_messages` (`account_id`,`origin_id`);--> statement-breakpoint
CREATE TABLE `thread_tags` (
	`thread_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`thread_id`, `tag`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_tags_tag` ON `thread_tags` (`tag`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`space_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`conversation_id` text,
	`slug` text NOT NULL,
	`subject` text NOT NULL,
	`status` text NOT NULL,
	`hold_until` integer,
	`tags` text NOT NULL,
	`assignee_id` text,
	`followers` text NOT NULL,
	`data` text NOT NULL,
	`surveys_from` integer NOT NULL,
	`surveyed_at` integer,
	`test` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`last_customer_seq` integer,
	`last_staff_seq` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`space_id`) REFERENCES `spaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_conversation_id_unique` ON `threads` (`conversation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `threads_slug` ON `threads` (`account_id`,`slug`);--> statement-breakpoint
CREATE INDEX `threads_space` ON `threads` (`space_id`,`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `threads_account` ON `threads` (`account_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_contact` ON `threads` (`contact_id`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `attributes` text;--> statement-breakpoint
ALTER TABLE `outbox_items` ADD `headers` text;--> statement-breakpoint
ALTER TABLE `testimonials` ADD `imported` text;