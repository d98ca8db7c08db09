CREATE TABLE "call_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"state" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "testimonials" ADD COLUMN "imported" json;--> statement-breakpoint
CREATE INDEX "call_limits_at" ON "call_limits" USING btree ("at");--> statement-breakpoint
CREATE INDEX "campaigns_account" ON "campaigns" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "testimonials_newest" ON "testimonials" USING btree ("space_id","submitted_at","id") WHERE status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "walls_account" ON "walls" USING btree ("account_id","created_at","id");