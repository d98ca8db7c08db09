CREATE TABLE "call_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"state" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "testimonials" ADD COLUMN "imported" json;--> statement-breakpoint
ALTER TABLE "testimonials" ADD COLUMN "source" text DEFAULT 'goodword' NOT NULL;--> statement-breakpoint
CREATE INDEX "call_limits_at" ON "call_limits" USING btree ("at");--> statement-breakpoint
CREATE INDEX "campaigns_account" ON "campaigns" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contacts_account" ON "contacts" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "suppressions_account" ON "suppressions" USING btree ("account_id","created_at","address_hash");--> statement-breakpoint
CREATE INDEX "testimonials_newest" ON "testimonials" USING btree ("space_id","submitted_at","id") WHERE status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "testimonials_account" ON "testimonials" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "testimonials_space" ON "testimonials" USING btree ("space_id","created_at","id");--> statement-breakpoint
CREATE INDEX "testimonials_imported" ON "testimonials" USING btree ("space_id","content_hash") WHERE provenance = 'import';--> statement-breakpoint
CREATE INDEX "testimonials_source" ON "testimonials" USING btree ("space_id","source","created_at","id");--> statement-breakpoint
CREATE INDEX "triggers_unmatched" ON "triggers" USING btree ("account_id",lower("who")) WHERE "triggers"."contact_id" is null;--> statement-breakpoint
CREATE INDEX "walls_account" ON "walls" USING btree ("account_id","created_at","id");