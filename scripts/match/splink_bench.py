"""Splink on the same file: python splink_bench.py CLIENTS.csv OUT.csv. Default comparisons, weights trained as its manual says."""

import sys
import time

import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

import duckdb

started = time.time()
connection = duckdb.connect()
connection.execute("set threads = 2")
connection.execute(
    """
    create table clients as
    select cast(id as varchar) as unique_id,
      nullif(first, '') as first_name, nullif(last, '') as surname, nullif(dob, '') as dob,
      case when ssn_dq = '1' and length(ssn) = 9 then ssn end as ssn,
      right(nullif(ssn, ''), 4) as ssn4, left(first, 1) as initial, left(dob, 4) as birth_year
    from read_csv(?, all_varchar = true)
    where name_dq not in ('8', '9', '99')
    """,
    [sys.argv[1]],
)
rules = [
    block_on("ssn"),
    block_on("first_name", "surname"),
    block_on("surname", "birth_year"),
    block_on("dob", "initial"),
    block_on("ssn4", "birth_year"),
]
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        cl.ForenameSurnameComparison("first_name", "surname"),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.DamerauLevenshteinAtThresholds("ssn", 1),
    ],
    blocking_rules_to_generate_predictions=rules,
)
api = DuckDBAPI(connection)
try:  # Splink 5 registers the table first
    linker = Linker(api.register("clients"), settings)
except (AttributeError, TypeError):
    linker = Linker("clients", settings, api)
linker.training.estimate_probability_two_random_records_match(
    [block_on("ssn"), block_on("first_name", "surname", "dob")], recall=0.8
)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("ssn"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("first_name", "surname"))
trained = time.time()
found = linker.inference.predict(threshold_match_probability=0.5)
table = found.physical_name
connection.execute(
    f"copy (select unique_id_l as left, unique_id_r as right, case when match_probability >= 0.99 then 'match' else 'possible' end as verdict from {table}) to '{sys.argv[2]}' (header)"
)
print(f"{trained - started:.2f} {time.time() - trained:.2f}")
