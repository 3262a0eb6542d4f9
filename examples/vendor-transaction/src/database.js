import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const clients = sqliteTable("clients", {
  clientId: text("client_id").primaryKey(),
  identity: text("identity", { mode: "json" }).notNull(),
  assignedDob: text("assigned_dob", { mode: "json" }),
  facts: text("facts", { mode: "json" }).notNull(),
});

export const enrollments = sqliteTable("enrollments", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
  projectId: text("project_id").notNull(),
  householdId: text("household_id").notNull(),
  relationshipToHoH: integer("relationship_to_hoh").notNull(),
  entryDate: text("entry_date").notNull(),
  exitDate: text("exit_date"),
  createdAt: text("created_at"),
  updatedAt: text("updated_at"),
});

export const contacts = sqliteTable("contacts", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
  kind: text("kind").notNull(),
  value: text("value").notNull(),
  name: text("name"),
});

export const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
  kind: text("kind").notNull(),
  text: text("text").notNull(),
  readOnly: integer("read_only", { mode: "boolean" }).notNull(),
});

export const assessments = sqliteTable("assessments", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
  kind: text("kind").notNull(),
  readOnly: integer("read_only", { mode: "boolean" }).notNull(),
  answers: text("answers", { mode: "json" }).notNull(),
});

export const documents = sqliteTable("documents", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
  kind: text("kind").notNull(), // document or document-check
  title: text("title").notNull(),
});

/** One row: the sealed sheet. The database never sees it open. */
export const trackingSheet = sqliteTable("tracking_sheet", {
  id: integer("id").primaryKey(),
  revision: integer("revision").notNull(),
  sealed: blob("sealed", { mode: "buffer" }).notNull(),
});

/** What changed, by field and rule. No values. */
export const changes = sqliteTable("changes", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  clientId: text("client_id").notNull(),
  field: text("field"),
  rule: text("rule").notNull(),
});

/** Files that are still to be deleted from the file store. */
export const fileDeletions = sqliteTable("file_deletions", {
  id: text("id").primaryKey(),
  clientId: text("client_id").notNull(),
});

const DDL = `
  create table if not exists clients (client_id text primary key, identity text not null, assigned_dob text, facts text not null);
  create table if not exists enrollments (id text primary key, client_id text not null, project_id text not null,
    household_id text not null, relationship_to_hoh integer not null, entry_date text not null, exit_date text,
    created_at text, updated_at text);
  create table if not exists contacts (id text primary key, client_id text not null, kind text not null, value text not null, name text);
  create table if not exists notes (id text primary key, client_id text not null, kind text not null, text text not null, read_only integer not null);
  create table if not exists assessments (id text primary key, client_id text not null, kind text not null, read_only integer not null, answers text not null);
  create table if not exists documents (id text primary key, client_id text not null, kind text not null, title text not null);
  create table if not exists tracking_sheet (id integer primary key, revision integer not null, sealed blob not null);
  create table if not exists changes (id integer primary key autoincrement, client_id text not null, field text, rule text not null);
  create table if not exists file_deletions (id text primary key, client_id text not null);
`;

export const TABLES = {
  clients,
  enrollments,
  contacts,
  notes,
  assessments,
  documents,
  trackingSheet,
  changes,
  fileDeletions,
};

/** Opens the database in a file and makes its tables. */
export async function openDatabase(file) {
  const client = createClient({ url: `file:${file}` });
  await client.executeMultiple(DDL);
  return Object.assign(drizzle(client), { close: () => client.close() });
}
