"""Candidate pairs by Spark SQL, verdicts by the library: python job.py FOLDER."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

folder = Path(sys.argv[1])
spark = (
    SparkSession.builder.master("local[2]")
    .appName("duplicates")
    .config("spark.sql.shuffle.partitions", "16")
    .config("spark.driver.memory", "3g")
    .config("spark.ui.enabled", "false")
    .config("spark.local.dir", str(folder / "spark"))
    .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")

names = (folder / "columns.txt").read_text().split()
keys = "client_id string, " + ", ".join(f"{name} bigint" for name in names)
spark.read.schema(keys).csv(str(folder / "keys.csv")).createOrReplaceTempView("client_keys")
spark.read.schema("client_id string, rule string, key bigint").csv(str(folder / "more-keys.csv")).createOrReplaceTempView(
    "client_more_keys"
)
# One line a client, as JSON; Spark need not look into it.
clients = spark.read.schema("client_id string, record string").json(str(folder / "clients.ndjson"))
clients.createOrReplaceTempView("clients")

spark.sql((folder / "candidates.sql").read_text()).createOrReplaceTempView("candidates")
pairs = spark.sql(
    """
    select a.record as left_record, b.record as right_record
    from candidates c
    join clients a on a.client_id = c.left_id
    join clients b on b.client_id = c.right_id
    """
)
lines = pairs.rdd.map(lambda row: f'{{"left":{row.left_record},"right":{row.right_record}}}')
verdicts = lines.pipe((folder / "command.txt").read_text(), checkCode=True)
found = [json.loads(line) for line in verdicts.collect()]
(folder / "pairs.ndjson").write_text("".join(json.dumps(pair) + "\n" for pair in found))
print(f"Spark {spark.version}: {len(found)} pairs")
spark.stop()
