// Eight files of the example export, faults and all; everybody in it is invented.
import affiliation from "../../examples/export/Affiliation.csv";
import client from "../../examples/export/Client.csv";
import enrollment from "../../examples/export/Enrollment.csv";
import exit from "../../examples/export/Exit.csv";
import exportFile from "../../examples/export/Export.csv";
import organization from "../../examples/export/Organization.csv";
import project from "../../examples/export/Project.csv";
import user from "../../examples/export/User.csv";

export const exampleExport: Readonly<Record<string, string>> = {
  "Affiliation.csv": affiliation,
  "Client.csv": client,
  "Enrollment.csv": enrollment,
  "Exit.csv": exit,
  "Export.csv": exportFile,
  "Organization.csv": organization,
  "Project.csv": project,
  "User.csv": user,
};
