CREATE TABLE "call_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"state" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "testimonials" ADD COLUMN "imported" json;--> statement-breakpoint
CREATE INDEX "call_limits_at" ON "call_limits" USING btree ("at");