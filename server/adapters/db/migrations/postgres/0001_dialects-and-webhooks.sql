CREATE TABLE "call_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"state" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"seq" integer NOT NULL,
	"by" text NOT NULL,
	"member_id" text,
	"author" json NOT NULL,
	"body" text NOT NULL,
	"mail_id" text NOT NULL,
	"attachments" json NOT NULL,
	"origin_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_tags" (
	"thread_id" text NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "thread_tags_thread_id_tag_pk" PRIMARY KEY("thread_id","tag")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"space_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"conversation_id" text,
	"slug" text NOT NULL,
	"subject" text NOT NULL,
	"status" text NOT NULL,
	"hold_until" bigint,
	"tags" json NOT NULL,
	"assignee_id" text,
	"followers" json NOT NULL,
	"data" json NOT NULL,
	"surveys_from" bigint NOT NULL,
	"surveyed_at" bigint,
	"test" boolean NOT NULL,
	"last_seq" integer NOT NULL,
	"last_customer_seq" integer,
	"last_staff_seq" integer,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "threads_conversation_id_unique" UNIQUE("conversation_id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "attributes" json;--> statement-breakpoint
ALTER TABLE "outbox_items" ADD COLUMN "headers" json;--> statement-breakpoint
ALTER TABLE "testimonials" ADD COLUMN "imported" json;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_tags" ADD CONSTRAINT "thread_tags_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_limits_at" ON "call_limits" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "thread_messages_seq" ON "thread_messages" USING btree ("thread_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "thread_messages_origin" ON "thread_messages" USING btree ("account_id","origin_id");--> statement-breakpoint
CREATE INDEX "thread_tags_tag" ON "thread_tags" USING btree ("tag");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_slug" ON "threads" USING btree ("account_id","slug");--> statement-breakpoint
CREATE INDEX "threads_space" ON "threads" USING btree ("space_id","status","updated_at");--> statement-breakpoint
CREATE INDEX "threads_account" ON "threads" USING btree ("account_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "threads_contact" ON "threads" USING btree ("contact_id");