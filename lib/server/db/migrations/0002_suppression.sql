CREATE TABLE "called_campaigns" (
	"campaign_id" text PRIMARY KEY NOT NULL,
	"settled_calls" integer DEFAULT 0 NOT NULL,
	"complete_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "do_not_call" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"reason" text NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"campaign_id" text,
	"call_id" text,
	"added_by" text,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_by" text,
	"removed_at" timestamp with time zone,
	"removed_reason" text
);
--> statement-breakpoint
CREATE TABLE "do_not_call_reach" (
	"entry_id" bigint NOT NULL,
	"campaign_id" text NOT NULL,
	"campaign_name" text NOT NULL,
	"starts_at" timestamp with time zone,
	"outcome" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "do_not_call_reach_entry_id_campaign_id_pk" PRIMARY KEY("entry_id","campaign_id")
);
--> statement-breakpoint
CREATE TABLE "number_calls" (
	"call_id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"campaign_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "do_not_call" ADD CONSTRAINT "do_not_call_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "do_not_call" ADD CONSTRAINT "do_not_call_removed_by_people_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "do_not_call_reach" ADD CONSTRAINT "do_not_call_reach_entry_id_do_not_call_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."do_not_call"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "do_not_call_number" ON "do_not_call" USING btree ("number") WHERE "do_not_call"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "do_not_call_history" ON "do_not_call" USING btree ("number");--> statement-breakpoint
CREATE INDEX "do_not_call_reach_open" ON "do_not_call_reach" USING btree ("campaign_id") WHERE "do_not_call_reach"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "number_calls_number" ON "number_calls" USING btree ("number","at");--> statement-breakpoint
CREATE INDEX "number_calls_campaign" ON "number_calls" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "number_calls_at" ON "number_calls" USING btree ("at");